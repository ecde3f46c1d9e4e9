// What the pages of money do with scripts: another year, domain or source opens at the place one has been reading.
import { keepScroll } from './keep-scroll.ts';

keepScroll('[data-keep-scroll] a');
