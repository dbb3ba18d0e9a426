// Services/Contracts/JobContracts.cs: dead letters as the dashboard lists them, without inputs.

export interface DeadJob {
  id: string
  type: string
  attempts: number
  createdAt: string
  finishedAt?: string
  error?: string
  owner?: string
  worker?: string
}

export interface DeadJobs {
  jobs: DeadJob[]
  count: number
  cursor?: string
}
