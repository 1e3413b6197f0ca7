import { generate } from 'selfsigned';

/** A fresh certificate for the hosts of both sites, as PEM. Made in memory; nothing is written or trusted anywhere. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['meet.google.com', 'zoom.us', '*.zoom.us', 'localhost'];
  const made = await generate([{ name: 'commonName', value: 'Kindling rehearsal' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
