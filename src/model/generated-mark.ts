/** How every file that Strata makes starts: people see what it is, and Strata knows its own. */
export const generatedMark = '# Compiled by Strata';
