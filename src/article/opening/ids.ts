// Ids of what the controls of the opening change.
export const OPENING_STAGE = 'opening-stage';
export const OPENING_DRAW = 'opening-draw';
