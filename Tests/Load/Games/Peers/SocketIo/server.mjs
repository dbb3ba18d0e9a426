// node server.mjs PORT: socket.io and nothing else. What is posted is sent to everybody.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  io.emit('view', JSON.parse(Buffer.concat(chunks)));
  response.writeHead(204).end();
});
const io = new Server(http, { transports: ['websocket'] });
http.listen(Number(process.argv[2]), '127.0.0.1');
