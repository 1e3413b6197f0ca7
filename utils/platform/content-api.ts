/** The little of the extension's API that the content script uses. */
export interface ContentApi {
  readonly runtime: {
    /** `undefined` as soon as the extension has been reloaded, updated or taken away. */
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
}

/** Answers by `reply`, now or, when it returns `true`, later. */
export type MessageListener = (
  message: unknown,
  sender: { readonly id?: string },
  reply: (answer: unknown) => void,
) => boolean;

const { browser, chrome } = globalThis as { readonly browser?: ContentApi; readonly chrome?: ContentApi };

/**
 * The extension's API without the polyfill: both browsers' Manifest V3 answers by promises under either name. `chrome` goes
 * first since a page can make a global `browser` where there is none, by an element with that id.
 */
export const contentApi = (chrome?.runtime ? chrome : browser) as ContentApi;
