import type { ComponentChildren } from 'preact';
import './card.css';

/** Something to look at, lifted a little off the paper. */
export const Card = ({ children }: { readonly children: ComponentChildren }) => <div class="card">{children}</div>;
