/** Race sweep of what is done with people, pairs and papers. */
import { raceSweep } from './race-sweep.ts';

raceSweep('people');
raceSweep('pairs');
raceSweep('papers');
