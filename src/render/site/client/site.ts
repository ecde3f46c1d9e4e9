// What every page does with scripts beyond what it does without: the choice of colours, the way into the search. Nothing here is
// needed to read.
import { keepTables } from './keep-tables.ts';
import { offerModes } from './offer-modes.ts';
import { offerSearch } from './offer-search.ts';

offerModes();
keepTables();
offerSearch();
