import { defineConfig } from '@playwright/test';
import { launchOptions } from '/work/main/scripts/browser.mjs';
export default defineConfig({ testDir:'/work/main/tests/e2e', testMatch:'vp-temp.spec.ts', outputDir:'/tmp/w/vp-pw', workers:1, timeout:45000, expect:{timeout:8000}, reporter:'line', use:{ baseURL:'http://127.0.0.1:4331', launchOptions: await launchOptions(), viewport:{width:1280,height:900}, locale:'en-US' } });
