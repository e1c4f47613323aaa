/**
 * Fixed addresses: a rehearsal has a network of its own, where nobody else takes a port. Services get addresses in 127/8, all of which is
 * local, so that what listens on a Service's address is really called by the API server.
 */
export const addresses = Object.freeze({
  etcd: 'http://127.0.0.1:2379',
  etcdPeers: 'http://127.0.0.1:2380',
  apiServerPort: 6443,
  apiServer: 'https://127.0.0.1:6443',
  services: '127.96.0.0/16',
  pods: '10.244.0.0/16',
  kwok: '127.0.0.1:10247',
  proxyPort: 3128,
  proxy: 'http://127.0.0.1:3128',
  artifacts: '127.0.0.1:9790',
  /** Metrics and health of Flux' controllers, two ports each from here on. */
  fluxPorts: 18080,
});
