export const evaluateMatching = (_text: string): number => 2;
