// Sets the mode of colours that the reader chose before, ahead of the first paint; runs in the head of every page.
import { applyMode, storedMode } from './modes.ts';

applyMode(storedMode());
