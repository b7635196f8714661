/** Second step of the wizard: the best pairs with their reasons; called again after every decision of the curator. */
import { prepare, propose } from '../../domain/matching/index.ts';
import type { Ports } from '../../ports.ts';
import { readMatching } from '../../workbook/matching/input.ts';
import { defineCommand } from '../define.ts';
import { openBook } from '../open-book.ts';
import { proposalAnswer, type ProposalAnswer } from './answer-shapes.ts';
import { requestShape } from './input-shapes.ts';

export const proposePairs = defineCommand({
  id: 'proposePairs',
  title: 'Подобрать пары',
  hint: 'Находит лучшие пары и объясняет каждую; ничего не записывает.',
  input: requestShape,
  writes: false,
  run(ports: Ports, request): ProposalAnswer {
    const { input, notes } = readMatching(openBook(ports), ports.today, request);
    const problem = prepare(input);
    return proposalAnswer(problem, propose(problem), notes);
  },
});
