import { showPanel } from '@/entrypoints/panel/show-panel';

/** The panel as a page of its own: in the browser's side panel, its sidebar, or a small window. */
void showPanel('own-page', (panel) =>
  // A window of its own is closed by a person, who can be asked; a side panel and a frame just go.
  window.addEventListener('beforeunload', (event) => {
    if (panel.state().hasUnsavedWords) event.preventDefault();
  }),
);
