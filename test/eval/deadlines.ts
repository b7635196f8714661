export const evaluateDeadlines = (_text: string): number => 2;
