// What every page does with scripts beyond what it does without: the choice of colours. Nothing here is needed to read.
import { offerModes } from './offer-modes.ts';

offerModes();
