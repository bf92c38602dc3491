/** What stands in a note where a format has no words for "et al.". */
export const incompleteByline = 'Not all authors are named (et al.).';
