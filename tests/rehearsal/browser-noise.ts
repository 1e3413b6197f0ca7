/**
 * What Chromium asks for by itself although it is told to keep quiet (seen in Chromium 156): whether it is signed in,
 * whether it or its models are up to date, and a spelling dictionary once somebody types. Host and path in full, so that
 * nothing else passes as this; only the dictionary's path ends in a language.
 */
const ownErrands = [
  /^accounts\.google\.com\/ListAccounts$/,
  /^update\.googleapis\.com\/service\/update2\/json$/,
  /^optimizationguide-pa\.googleapis\.com\/v1:GetModels$/,
  /^redirector\.gvt1\.com\/edgedl\/chrome\/dict\/[\w-]+\.bdic$/,
];

/** Whether the browser itself, and nothing in it, makes such requests. */
export function isBrowserNoise({ host, url }: { host: string; url: string }): boolean {
  const place = host + (url.split('?')[0] ?? '');
  return ownErrands.some((errand) => errand.test(place));
}
