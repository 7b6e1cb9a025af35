/** All the script an article needs. The search itself is loaded when it is asked for. */
import { startCopyLinks } from './copy-links.ts';
import { startSearchOpener } from './search-opener.ts';
import { startTerms } from './terms.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
startTerms();
startCopyLinks();
startSearchOpener();
