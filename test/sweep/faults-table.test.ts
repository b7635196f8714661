/** Fault sweep of the roadmap, frozen figures and what concerns the whole table. */
import { faultSweep } from './fault-sweep.ts';

faultSweep('roadmap');
faultSweep('table');
