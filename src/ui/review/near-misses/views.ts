/** Views of the log beside the log itself, as they stand in the address. */
export const LOOKING_BACK = 'looking-back';
export const PRINT = 'print';
