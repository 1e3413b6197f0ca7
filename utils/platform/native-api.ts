/** The little of the extension's API that is used in a call: by the content script, and by the panel beside it. */
export interface NativeApi {
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

const { browser, chrome } = globalThis as { readonly browser?: NativeApi; readonly chrome?: NativeApi };

/**
 * The extension's API without the polyfill: both browsers' Manifest V3 answers by promises under either name. `chrome` goes
 * first since a page can make a global `browser` where there is none, by an element with that id.
 */
export const nativeApi = (chrome?.runtime ? chrome : browser) as NativeApi;
