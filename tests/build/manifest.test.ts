import { describe, expect, it } from 'vitest';
import { builds, builtFiles, builtText } from '../support/built';

interface Manifest {
  readonly [key: string]: unknown;
}

describe.each(builds)('the manifest of %s', (build) => {
  const manifest: Manifest = JSON.parse(builtText(build, 'manifest.json'));

  it('asks for storage, for a place beside the page, and for nothing else', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(
      build === 'chrome-mv3' ? ['storage', 'unlimitedStorage', 'sidePanel'] : ['storage', 'unlimitedStorage'],
    );
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  it('runs in the call pages only', () => {
    expect(manifest['content_scripts']).toEqual([
      { matches: ['https://meet.google.com/*', 'https://*.zoom.us/wc*'], js: ['call.js'], run_at: 'document_idle', all_frames: true },
    ]);
  });

  it('shows the panel to the call sites only', () => {
    const [resource, ...others] = manifest['web_accessible_resources'] as Manifest[];
    expect(others).toEqual([]);
    expect(resource).toMatchObject({
      resources: ['panel.html'],
      matches: ['https://meet.google.com/*', 'https://*.zoom.us/*'],
    });
    // Refused by Chromium in pages with Cross-Origin-Embedder-Policy, such as Zoom's.
    expect(resource).not.toHaveProperty('use_dynamic_url');
  });

  it('shows the companion in the browser’s own side panel or sidebar, when asked to, and in no page', () => {
    if (build === 'chrome-mv3') {
      expect(manifest['side_panel']).toEqual({ default_path: 'companion.html' });
      expect(manifest).not.toHaveProperty('sidebar_action');
    } else {
      expect(manifest['sidebar_action']).toMatchObject({ default_panel: 'companion.html', open_at_install: false });
      expect(manifest).not.toHaveProperty('side_panel');
    }
    // A companion is trusted without a token, because no page can make one.
    expect(JSON.stringify(manifest['web_accessible_resources'])).not.toMatch(/companion|\*\.html|"\*"/);
  });

  it('lets its pages load nothing from anywhere else', () => {
    const policy = (manifest['content_security_policy'] as Manifest)['extension_pages'];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'none'; form-action 'none'; base-uri 'none'",
    );
  });

  it('leaves private windows alone and hears no other extension', () => {
    expect(manifest['incognito']).toBe('not_allowed');
    if (build === 'chrome-mv3') expect(manifest['externally_connectable']).toEqual({ ids: [] });
  });

  it('declares to Firefox that it collects nothing', () => {
    if (build !== 'firefox-mv3') return;
    const gecko = (manifest['browser_specific_settings'] as Record<string, Manifest>)['gecko'];
    expect(gecko?.['data_collection_permissions']).toEqual({ required: ['none'] });
  });

  it('names only files that are there', () => {
    const files = new Set(builtFiles(build));
    const named = JSON.stringify(manifest).match(/"[\w/.-]+\.(?:js|html|png|svg)"/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    for (const file of named) expect(files, file).toContain(JSON.parse(file));
  });
});
