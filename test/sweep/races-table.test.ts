/** Race sweep of the roadmap, frozen figures and what concerns the whole table. */
import { raceSweep } from './race-sweep.ts';

raceSweep('roadmap');
raceSweep('table');
