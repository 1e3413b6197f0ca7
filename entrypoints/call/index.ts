import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentApi } from '@/utils/platform/content-api';
import { adapterFor } from '@/utils/sites/registry';
import { runCall } from './run-call';

export default defineUnlistedScript(() => {
  const adapter = adapterFor(location.hostname);
  if (adapter) runCall(contentApi, adapter, window.top === window, () => crypto.randomUUID());
});
