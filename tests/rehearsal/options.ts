/**
 * How a room of the rehearsal is set up. Every option can be a default of the server or stand in a page's address
 * (`?people=12&csp=hostile`), where flags are written `1` and `0`. The address wins.
 */
export interface RoomOptions {
  /** UI language: `en de vi ja ar` on Meet, `en ja de` on Zoom. In the address `hl` (Meet's own word) works too. */
  lang: string;
  /** The state to begin in instead of the lobby, for example `call`. Empty: where a person would arrive. */
  at: string;
  /** How many people are in the call, the person included. */
  people: number;
  /** The meeting's title; empty for an untitled one. */
  title: string;
  /** Somebody has to let the person in, so Join leads to the waiting state. */
  knock: boolean;
  /** The person is the host: other Join control on Meet, no preview and an End control on Zoom. */
  host: boolean;
  /** The person is not signed in and is asked for a name. */
  guest: boolean;
  /** Zoom's shell shows its own bars to signed-in people. */
  account: boolean;
  /** A Zoom webinar instead of a meeting. */
  webinar: boolean;
  /** Which of Meet's two captions buttons of 2026 this room got; both were live side by side. */
  captionsButton: 'RrG0hf' | 'r8qRAd';
  /** Meet's exit hall goes back to its home by itself after this long. */
  homeAfterMs: number;
  /** Zoom leaves by itself this long after a final dialog. */
  leaveAfterMs: number;
  /** Without a mouse move for this long the call's bars hide. */
  idleAfterMs: number;
  /** The little bar for going through the states by hand. */
  stage: boolean;
  /** `site`: what the site sends; `hostile`: `default-src 'none'` with nonces for the page's own script and style. */
  csp: 'site' | 'hostile';
  /** Cross-Origin-Embedder-Policy of the Zoom pages. */
  coep: 'credentialless' | 'require-corp';
}

/** Every option at its usual value. */
export const usualOptions: RoomOptions = {
  lang: 'en',
  at: '',
  people: 5,
  title: 'Tuesday group',
  knock: false,
  host: false,
  guest: false,
  account: false,
  webinar: false,
  captionsButton: 'RrG0hf',
  homeAfterMs: 60_000,
  leaveAfterMs: 5_000,
  idleAfterMs: 3_000,
  stage: false,
  csp: 'site',
  coep: 'credentialless',
};

/** The options a page's address asks for, on top of `defaults`. Unknown or malformed values change nothing. */
export function readOptions(query: URLSearchParams, defaults: RoomOptions = usualOptions): RoomOptions {
  const flag = (name: keyof RoomOptions, usual: boolean) => {
    const value = query.get(name);
    return value === null ? usual : value === '1';
  };
  const amount = (name: keyof RoomOptions, usual: number) => {
    const value = query.get(name);
    return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : usual;
  };
  const oneOf = <Choice extends string>(name: keyof RoomOptions, choices: readonly Choice[], usual: Choice) =>
    choices.find((choice) => choice === query.get(name)) ?? usual;

  return {
    lang: query.get('hl') ?? query.get('lang') ?? defaults.lang,
    at: query.get('at') ?? defaults.at,
    title: query.get('title') ?? defaults.title,
    people: amount('people', defaults.people),
    homeAfterMs: amount('homeAfterMs', defaults.homeAfterMs),
    leaveAfterMs: amount('leaveAfterMs', defaults.leaveAfterMs),
    idleAfterMs: amount('idleAfterMs', defaults.idleAfterMs),
    knock: flag('knock', defaults.knock),
    host: flag('host', defaults.host),
    guest: flag('guest', defaults.guest),
    account: flag('account', defaults.account),
    webinar: flag('webinar', defaults.webinar),
    stage: flag('stage', defaults.stage),
    captionsButton: oneOf('captionsButton', ['RrG0hf', 'r8qRAd'], defaults.captionsButton),
    csp: oneOf('csp', ['site', 'hostile'], defaults.csp),
    coep: oneOf('coep', ['credentialless', 'require-corp'], defaults.coep),
  };
}

/** The options as they stand in an address; the reverse of {@link readOptions}. */
export function writeOptions(options: Partial<RoomOptions>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    query.set(name, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  }
  return query;
}
