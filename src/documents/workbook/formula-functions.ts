/** The functions that a formula may use: those that Excel 2007 and later, LibreOffice and other spreadsheets all know. */

/** Names of the functions, in capitals. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CHOOSE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EDATE EOMONTH EXACT FIND
  IF IFERROR INDEX INT ISBLANK ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N NETWORKDAYS NOT NPV
  OR PMT POWER PRODUCT RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROWS SEARCH SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT
  TEXT TODAY TRIM UPPER VALUE WEEKDAY YEAR`.split(/\s+/u),
);

const INSTEAD: Readonly<Record<string, string>> = {
  XLOOKUP: 'Use INDEX and MATCH.',
  VLOOKUP: 'Use INDEX and MATCH.',
  HLOOKUP: 'Use INDEX and MATCH.',
  FILTER: 'Use SUMIFS, COUNTIFS, or SMALL with IF and array: true.',
  SORT: 'Use LARGE, SMALL or RANK.',
  UNIQUE: 'Use COUNTIF.',
  TEXTJOIN: 'Join texts with &.',
  CONCATENATE: 'Join texts with &.',
  CONCAT: 'Join texts with &.',
  MAXIFS: 'Use MAX(IF(…)) with array: true.',
  MINIFS: 'Use MIN(IF(…)) with array: true.',
  IFS: 'Put IF inside IF.',
  SWITCH: 'Put IF inside IF, or use CHOOSE.',
  OFFSET: 'Use INDEX.',
  INDIRECT: 'Name the table and the column.',
  ROW: 'Use [@row] for the number of the row in its table.',
};

/** Says what to use instead of a function that is not allowed. */
export function adviseInstead(name: string): string {
  return (
    INSTEAD[name] ??
    'Use a function that every spreadsheet has, such as SUM, SUMIFS, COUNTIFS, INDEX, MATCH or IF.'
  );
}
