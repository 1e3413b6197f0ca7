import type { ComponentChildren } from 'preact';

/** Our own drawings on a 20 × 20 grid, in the colour of the text around them. They say nothing: their button does. */
const icon = (drawing: ComponentChildren, isTurning = false) =>
  function Icon({ size = 20 }: { readonly size?: number }) {
    return (
      <svg
        class={isTurning ? 'icon icon-turning' : 'icon'}
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        {drawing}
      </svg>
    );
  };

/** These point on and back, which is the other way round where one reads from right to left. */
export const NextIcon = icon(<path d="M7.5 4.5 13 10l-5.5 5.5" />, true);
export const PreviousIcon = icon(<path d="M12.5 4.5 7 10l5.5 5.5" />, true);
export const PauseIcon = icon(<path d="M7 4.5v11M13 4.5v11" />);
export const PlayIcon = icon(<path d="M6.5 4.2v11.6L15.8 10Z" />);
export const PlusIcon = icon(<path d="M10 4.5v11M4.5 10h11" />);
export const FlagIcon = icon(<path d="M5 17V3.5M5 4.2c3.6-2 5.8 1.7 10 0v7.3c-4.2 1.7-6.4-2-10 0" />);
export const CloseIcon = icon(<path d="m5.2 5.2 9.6 9.6M14.8 5.2l-9.6 9.6" />);
export const EdgesIcon = icon(
  <>
    <rect x="2.8" y="4" width="14.4" height="12" rx="2" />
    <path d="M7.3 4v12M10.5 10h3.7M12.7 8.2l1.8 1.8-1.8 1.8" />
  </>,
);
export const JournalIcon = icon(
  <>
    <path d="M5.5 2.8h8.7a1.5 1.5 0 0 1 1.5 1.5v11.4a1.5 1.5 0 0 1-1.5 1.5H5.5a1.5 1.5 0 0 1-1.5-1.5V4.3a1.5 1.5 0 0 1 1.5-1.5Z" />
    <path d="M7.3 2.8v14.4M10 6.8h3M10 9.8h3" />
  </>,
);
export const CheckIcon = icon(<path d="m4.5 10.5 3.7 3.7 7.3-8" />);
export const ChevronIcon = icon(<path d="m5.5 8 4.5 4.5L14.5 8" />);
export const ChevronUpIcon = icon(<path d="m5.5 12.5 4.5-4.5 4.5 4.5" />);
export const PencilIcon = icon(<path d="m4 16 .8-3.2 8.6-8.6a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-8.6 8.6Z" />);
export const CopyIcon = icon(
  <>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 7V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7" />
  </>,
);
export const BookmarkIcon = icon(<path d="M5.5 3.5h9v13L10 13.2l-4.5 3.3Z" />);
export const NotForUsIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="m5.2 5.2 9.6 9.6" />
  </>,
);
export const SayIcon = icon(
  <>
    <rect x="7.4" y="2.8" width="5.2" height="8.8" rx="2.6" />
    <path d="M4.7 9.3a5.3 5.3 0 0 0 10.6 0M10 14.6v2.6" />
  </>,
);
export const TypeIcon = icon(
  <>
    <rect x="2.5" y="5" width="15" height="10.2" rx="2" />
    <path d="M6 8.4h.01M8.7 8.4h.01M11.3 8.4h.01M14 8.4h.01M6.8 12h6.4" />
  </>,
);
export const ReactIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M7.6 8.2h.01M12.4 8.2h.01M6.8 11.6a3.8 3.8 0 0 0 6.4 0" />
  </>,
);
export const ListenIcon = icon(
  <>
    <path d="M5.6 8.3a4.6 4.6 0 0 1 9.2 0c0 3.2-2.9 3.6-3.2 6a2.5 2.5 0 0 1-4.6.9" />
    <path d="M8.1 8.5a2.1 2.1 0 0 1 4.2 0c0 1.5-1.3 1.8-1.8 3" />
  </>,
);
