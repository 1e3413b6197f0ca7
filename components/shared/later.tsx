import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code comes when it is first drawn; until then nothing stands in its place. */
export interface Later<P> {
  readonly Component: ComponentType<P>;
  /** Brings the code before it is needed. */
  load(this: void): Promise<void>;
}

/** @param bring imports the component; it is asked once, and after a failure again when the component is next drawn anew */
export function later<P extends object>(bring: () => Promise<ComponentType<P>>): Later<P> {
  let Brought: ComponentType<P> | null = null;
  const load = async (): Promise<void> => {
    Brought ??= await bring();
  };
  const Component: ComponentType<P> = (props) => {
    const [, setIsThere] = useState(Brought !== null);
    useEffect(() => {
      // Code that does not come leaves its place empty; the page is then of an extension that is gone, and says so elsewhere.
      if (Brought === null) load().then(() => setIsThere(true), () => {});
    }, []);
    return Brought && <Brought {...props} />;
  };
  return { Component, load };
}
