/**
 * The one import of zod. `zod/mini` keeps the browser bundle small; `jitless` stops zod from probing
 * `new Function`, which a strict content security policy counts as a violation on every page.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
