/** How grave a finding is: an error keeps the tree from being written, a warning does not unless asked, a note only says what is not known. */
export type Severity = 'error' | 'warning' | 'note';
