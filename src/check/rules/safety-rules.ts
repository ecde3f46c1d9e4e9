// Rules on what a plan may not hold, whoever wrote it. A new one is one file in safety/ and one line here. Raw HTML, anchors of YAML,
// symbolic links, sizes and names of files are noticed where they are read.
import type { Rule } from '../rule.ts';
import { characters } from './safety/characters.ts';
import { direction } from './safety/direction.ts';
import { links } from './safety/links.ts';
import { mixedScript } from './safety/mixed-script.ts';
import { privateNumber } from './safety/private-number.ts';

export const safetyRules: readonly Rule[] = [links, direction, characters, mixedScript, privateNumber];
