import { h } from '@/tests/rehearsal/client/dom';
import { languageOf } from '@/tests/rehearsal/client/language';
import { readNotes } from '@/tests/rehearsal/client/room';
import { zoomTexts } from './texts';

/**
 * The page behind an invitation's link, `/j/<id>`. It tries to open the app, gains `#success` after two and a half seconds,
 * and offers the way into the browser. It is not a call.
 */
const texts = zoomTexts[languageOf('zoom', readNotes().options.lang).language];
const id = /\d{9,11}/.exec(location.pathname)?.[0] ?? '';
const query = new URLSearchParams(location.search);
query.set('ref_from', 'launch');
query.set('fromPWA', '1');

document
  .getElementById('root')
  ?.append(
    h(
      'main',
      { class: 'other' },
      h('h1', {}, 'zoom'),
      h('p', {}, texts.launchHint),
      h('button', { type: 'button', class: 'launch' }, texts.launch),
      h('p', {}, h('a', { class: 'from-browser', href: `/wc/join/${id}?${query}` }, texts.fromBrowser)),
    ),
  );

setTimeout(() => (location.hash = 'success'), 2_500);
