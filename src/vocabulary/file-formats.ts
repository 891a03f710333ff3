/** The formats in which a product's files come, in plain words, in the order in which a reader is offered them. */

export interface FileFormat {
  /** Ending of the file's name, without the dot. */
  readonly ending: string;
  readonly label: string;
  readonly mediaType: string;
}

export const FILE_FORMATS = [
  {
    ending: 'docx',
    label: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    ending: 'xlsx',
    label: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    ending: 'pptx',
    label: 'PowerPoint',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  { ending: 'odt', label: 'OpenDocument text', mediaType: 'application/vnd.oasis.opendocument.text' },
  {
    ending: 'ods',
    label: 'OpenDocument sheet',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  {
    ending: 'odp',
    label: 'OpenDocument slides',
    mediaType: 'application/vnd.oasis.opendocument.presentation',
  },
  { ending: 'pdf', label: 'PDF', mediaType: 'application/pdf' },
  { ending: 'csv', label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  { ending: 'txt', label: 'Plain text', mediaType: 'text/plain; charset=utf-8' },
  { ending: 'zip', label: 'Zip', mediaType: 'application/zip' },
] as const satisfies readonly FileFormat[];
