// BullMQ's side of the comparison, the counterpart of QuizNetSide.cs: bullmq.mjs <mode> <port> <queue> <count> <size>
import { Queue, Worker } from 'bullmq';

const [mode, port, name, countText, sizeText] = process.argv.slice(2);
const count = Number(countText);
const size = Number(sizeText);
const connection = { host: '127.0.0.1', port: Number(port), maxRetriesPerRequest: null };
const payload = { student: 'ana', answers: Array.from({ length: 40 }, (_, at) => at * 7) };

async function addOneByOne(queue, total) {
  let left = total;
  // As many callers as "size", each waiting for its own answer.
  await Promise.all(Array.from({ length: size }, async () => {
    while (left-- > 0) await queue.add('noop', payload);
  }));
}

async function addInBulk(queue, total) {
  const batch = Array.from({ length: size }, () => ({ name: 'noop', data: payload }));
  for (let added = 0; added < total; added += size) await queue.addBulk(batch);
}

if (mode === 'work') {
  new Worker(name, async () => null, { connection, concurrency: size });
  process.stdin.on('end', () => process.exit(0)).resume();
} else {
  const queue = new Queue(name, { connection });
  const add = mode === 'bulk' ? addInBulk : addOneByOne;
  await add(queue, count / 5);
  const began = process.hrtime.bigint();
  await add(queue, count);
  console.log(Math.round(count / (Number(process.hrtime.bigint() - began) / 1e9)));
  process.exit(0);
}
