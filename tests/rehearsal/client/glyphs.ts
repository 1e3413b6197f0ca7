/**
 * The rooms' icons, drawn on a 24 × 24 grid. Meet names its icons by ligature text in an icon font; the same names are
 * used here, so that the text in the page is the real one while the shape is ours.
 */
export const glyphs = {
  mic: 'M12 14.5a3.2 3.2 0 0 0 3.2-3.2V6a3.2 3.2 0 0 0-6.4 0v5.3a3.2 3.2 0 0 0 3.2 3.2zM5 11.2h2a5 5 0 0 0 10 0h2a7 7 0 0 1-6 6.9V21h-2v-2.9a7 7 0 0 1-6-6.9z',
  mic_off:
    'M12 14.5a3.2 3.2 0 0 0 3.2-3.2V6a3.2 3.2 0 0 0-6.4 0v5.3a3.2 3.2 0 0 0 3.2 3.2zM5 11.2h2a5 5 0 0 0 10 0h2a7 7 0 0 1-6 6.9V21h-2v-2.9a7 7 0 0 1-6-6.9zM4.5 3 3 4.5 19.5 21l1.5-1.5z',
  videocam:
    'M4 6h11a1.5 1.5 0 0 1 1.5 1.5v2.6L21 7v10l-4.5-3.1v2.6A1.5 1.5 0 0 1 15 18H4a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 4 6z',
  videocam_off:
    'M4 6h11a1.5 1.5 0 0 1 1.5 1.5v2.6L21 7v10l-4.5-3.1v2.6A1.5 1.5 0 0 1 15 18H4a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 4 6zM4.5 3 3 4.5 19.5 21l1.5-1.5z',
  call_end:
    'M12 8.3c3.8 0 7.2 1.3 9.6 3.5.5.5.6 1.3.2 1.9l-1.6 2.2c-.4.6-1.1.7-1.7.4l-2.6-1.4a1.5 1.5 0 0 1-.8-1.4l.1-1.5a11 11 0 0 0-6.4 0l.1 1.5c0 .6-.3 1.1-.8 1.4l-2.6 1.4c-.6.3-1.3.2-1.7-.4l-1.6-2.2c-.4-.6-.3-1.4.2-1.9C4.8 9.6 8.2 8.3 12 8.3z',
  closed_caption:
    'M4 5h16a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 4 5zM6.3 9.4v5.2h4.6v-2H8.4v-1.2h2.5v-2zM13.1 9.4v5.2h4.6v-2h-2.5v-1.2h2.5v-2z',
  closed_caption_off:
    'M4 5h16a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 4 5zM4.5 7v10h15V7zM6.3 9.4v5.2h4.6v-2H8.4v-1.2h2.5v-2zM13.1 9.4v5.2h4.6v-2h-2.5v-1.2h2.5v-2z',
  mood: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM8 9h2.2v2.4H8zM13.8 9H16v2.4h-2.2zM8 13.6h8a4.2 4.2 0 0 1-8 0z',
  back_hand:
    'M5.6 13V6.4a1.35 1.35 0 0 1 2.7 0v4.8h.8V4.2a1.35 1.35 0 0 1 2.7 0v6.9h.8V4.9a1.35 1.35 0 0 1 2.7 0v6.4h.8V7.6a1.35 1.35 0 0 1 2.7 0v8a6.4 6.4 0 0 1-6.4 6.4h-.7a6.2 6.2 0 0 1-5.2-2.8l-3.4-5c.9-1 2.2-.9 2.5-.2z',
  present_to_all:
    'M4 4.5h16A1.5 1.5 0 0 1 21.5 6v12a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 18V6A1.5 1.5 0 0 1 4 4.5zM12 7.5 7.8 11.7H11v4.3h2v-4.3h3.2z',
  more_vert:
    'M12 4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8zM12 10.1a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8zM12 16.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM11 7.5h2v2h-2zM11 11h2v5.5h-2z',
  group:
    'M9 5.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM2.5 18.5c0-3 3-4.8 6.5-4.8s6.5 1.8 6.5 4.8zM16.3 6.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM16.6 13.7c2.9.1 5 1.8 5 4.8h-4.3c0-1.9-.2-3.3-.7-4.8z',
  chat: 'M4 4h16a1.5 1.5 0 0 1 1.5 1.5v10A1.5 1.5 0 0 1 20 17H7.5l-5 4V5.5A1.5 1.5 0 0 1 4 4zM6.5 7.6v1.7h11V7.6zM6.5 11.4v1.7h7.5v-1.7z',
  category: 'M12 2.8 16.8 10.5H7.2zM5 13h6v6.5H5zM16.5 12.6a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z',
  lock_person: 'M12 2.8 19.5 6v5.4c0 4.6-3.2 8.2-7.5 9.8-4.3-1.6-7.5-5.2-7.5-9.8V6zM11 8v3H8v2h3v3h2v-3h3v-2h-3V8z',
  keyboard_arrow_up: 'M12 8.2 18.2 14.4 16.8 15.8 12 11 7.2 15.8 5.8 14.4z',
  close: 'M6 4.6 12 10.6 18 4.6 19.4 6 13.4 12 19.4 18 18 19.4 12 13.4 6 19.4 4.6 18 10.6 12 4.6 6z',
  visual_effects: 'M12 3 14.2 9.8 21 12 14.2 14.2 12 21 9.8 14.2 3 12 9.8 9.8z',
  keep: 'M8 3.5h8v2l-1.5 1v5l2.5 2.5v1.5h-4V21h-2v-5.5H7V14l2.5-2.5v-5L8 5.5z',
  heart: 'M12 20.5C6.5 16 3 12.8 3 9a4.6 4.6 0 0 1 9-1.4A4.6 4.6 0 0 1 21 9c0 3.8-3.5 7-9 11.5z',
  home: 'M12 3.5 21 11h-2.5v9.5h-5V15h-3v5.5h-5V11H3z',
  calendar: 'M6 3h2v2h8V3h2v2h2.5v15.5h-17V5H6zM5.5 9.5v9h13v-9z',
} as const;

/** The name of an icon. */
export type Glyph = keyof typeof glyphs;

/**
 * The style that shows a ligature's shape and hides its text. Drawn with `clip-path`, because a picture would need
 * `img-src`, which the strictest of the rooms' policies does not grant.
 */
export function glyphCss(): string {
  const base = `.google-symbols,.glyph{display:inline-block;inline-size:24px;block-size:24px;flex:none;font-size:0;line-height:0;user-select:none}
.google-symbols::before,.glyph::before{content:"";display:block;inline-size:24px;block-size:24px;background:currentColor;clip-path:var(--glyph)}`;
  const shapes = Object.entries(glyphs).map(([name, path]) => `[data-glyph="${name}"]{--glyph:path(evenodd,"${path}")}`);
  return [base, ...shapes].join('\n');
}
