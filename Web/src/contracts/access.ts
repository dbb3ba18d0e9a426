/** Services/Contracts/AlertContracts.cs: who is signed in at the dashboard. */
export interface DashboardSession {
  name: string
  role: string
  until: string
}
