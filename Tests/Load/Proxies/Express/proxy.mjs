// node proxy.mjs PORT BACKEND...: round robin as in the load balancer of the documents.
import http from 'node:http';
import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

const [port, ...backends] = process.argv.slice(2);
const targets = backends.map(backend => `http://127.0.0.1:${backend}`);
let turn = 0;

const app = express();
app.disable('x-powered-by');
app.use(createProxyMiddleware({
  target: targets[0],
  router: () => targets[turn++ % targets.length],
  changeOrigin: true,
  agent: new http.Agent({ keepAlive: true, maxSockets: Infinity }),
  logger: undefined,
}));
app.listen(Number(port), '127.0.0.1');
