export const evaluateNames = (_text: string): number => 2;
export const evaluatePhrases = evaluateNames;
export const evaluateGender = evaluateNames;
