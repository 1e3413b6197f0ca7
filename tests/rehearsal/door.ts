import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** One port that answers both `https://` and `http://`. */
export interface Door {
  port: number;
  close: () => Promise<void>;
}

/** The first byte of a TLS handshake. */
const tlsHandshake = 0x16;

/**
 * Opens a port on 127.0.0.1 that looks at the first byte of each connection. A browser that maps every host to one port
 * sends its unencrypted requests there too, and a count of requests that missed them would prove nothing.
 */
export async function openDoor(
  port: number,
  certificate: { key: string; cert: string },
  listener: RequestListener,
): Promise<Door> {
  const secure = createHttpsServer(certificate, listener);
  const plain = createHttpServer(listener);
  const sockets = new Set<Socket>();

  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser drops connections it opened ahead of need; that is no fault of the room's.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });

  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (door.address() as AddressInfo).port,
    async close() {
      await new Promise<void>((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
    },
  };
}
