import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '@/utils/platform/native-api';
import { adapterFor } from '@/utils/sites/registry';
import { runCall } from './run-call';

export default defineUnlistedScript(() => {
  const adapter = adapterFor(location.hostname);
  if (adapter) runCall(nativeApi, adapter, window.top === window, () => crypto.randomUUID());
});
