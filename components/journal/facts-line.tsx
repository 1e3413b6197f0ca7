import { Fragment } from 'preact';

/** Short facts in a line, each by itself: a site's Latin name takes no number along that belongs to Arabic words. */
export const FactsLine = ({ facts }: { readonly facts: readonly string[] }) => (
  <>
    {facts.map((fact, at) => (
      <Fragment key={fact}>
        {at > 0 && ' · '}
        <bdi>{fact}</bdi>
      </Fragment>
    ))}
  </>
);
