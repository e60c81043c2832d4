export type Severity = 'error' | 'warning' | 'info';

/**
 * Every code there is. A code is stable for ever: it is never reused, and its meaning never changes.
 * 1xx reading and YAML, 2xx the shape of a document, 3xx names and references, 4xx fields, types and
 * generators, 5xx masking, 6xx output and environment.
 */
export const codes = {
  DC101: { severity: 'error', title: 'the path does not exist or cannot be read' },
  DC102: { severity: 'error', title: 'the file is not UTF-8 text' },
  DC103: { severity: 'error', title: 'the file is not valid YAML' },
  DC104: { severity: 'error', title: 'a tab indents a line of YAML' },
  DC105: { severity: 'error', title: 'a key is given twice' },
  DC106: { severity: 'error', title: 'an alias names no anchor, or cannot be used where it stands' },
  DC107: { severity: 'error', title: 'the file is too large, too deep, or its aliases expand too far' },
  DC108: { severity: 'error', title: 'a YAML directive or tag that definitions do not have' },
  DC109: { severity: 'error', title: 'there is no definition where one was to be read' },
  DC110: { severity: 'error', title: 'a variable stands where the environment is not read' },
  DC111: { severity: 'error', title: 'an environment variable is not set' },
  DC112: { severity: 'error', title: 'a `${…}` is not well formed' },
  DC113: { severity: 'error', title: 'a path leads out of the project' },
  DC114: { severity: 'error', title: 'a file of rows is not what its format says' },
  DC115: { severity: 'error', title: 'rows and columns of given rows do not fit' },
  DC201: { severity: 'error', title: 'the apiVersion is missing or not known' },
  DC202: { severity: 'error', title: 'the kind is missing or not known' },
  DC203: { severity: 'error', title: 'a key is missing' },
  DC204: { severity: 'error', title: 'the key is not known' },
  DC205: { severity: 'error', title: 'the value has the wrong type' },
  DC206: { severity: 'error', title: 'the value is not one of those that there are' },
  DC207: { severity: 'error', title: 'the value is out of bounds' },
  DC208: { severity: 'error', title: 'the value does not have the form it needs' },
  DC209: { severity: 'error', title: 'keys stand together that exclude each other' },
  DC210: { severity: 'error', title: 'two definitions have the same name' },
  DC211: { severity: 'error', title: 'the generator is not known' },
  DC212: { severity: 'error', title: 'the masking rule is not known' },

  DC301: { severity: 'error', title: 'a name means no dataset' },
  DC302: { severity: 'error', title: 'a reference names no field of its parent' },
  DC303: { severity: 'error', title: 'a name could mean several datasets' },
  DC304: { severity: 'error', title: 'a reference has more or fewer fields than what it refers to' },
  DC305: { severity: 'error', title: 'two datasets are written to one table' },
  DC306: { severity: 'error', title: 'a name that some file systems cannot tell apart or hold' },
  DC307: { severity: 'error', title: 'two declarations of one field contradict each other' },
  DC308: { severity: 'error', title: 'a reference to a field whose values may repeat' },
  DC309: { severity: 'error', title: 'a reference and its target differ in type' },
  DC310: { severity: 'error', title: 'a placeholder names nothing' },
  DC311: { severity: 'error', title: 'fields depend on each other in a circle' },
  DC312: { severity: 'error', title: 'a reference to a dataset without rows' },
  DC313: { severity: 'error', title: 'an index or key names no field' },
  DC390: { severity: 'info', title: 'a key that has no effect yet' },

  DC401: { severity: 'error', title: 'a type that does not exist' },
  DC402: { severity: 'error', title: 'a field without a source of values' },
  DC403: { severity: 'error', title: 'a generator that cannot fill the field’s type' },
  DC404: { severity: 'error', title: 'a wrong parameter' },
  DC405: { severity: 'error', title: 'values that are too long for the type' },
  DC406: { severity: 'error', title: 'null where there can be none' },
  DC407: { severity: 'error', title: 'a given value that does not fit' },
  DC408: { severity: 'error', title: 'a locale that does not exist' },
  DC409: { severity: 'error', title: 'a volume that makes no sense' },
  DC410: { severity: 'error', title: 'two fields of one name' },
  DC411: { severity: 'error', title: 'values of a key that repeat' },
  DC412: { severity: 'error', title: 'a source of rows that cannot be compiled' },
  DC413: { severity: 'error', title: 'a generated value that does not fit' },

  DC501: { severity: 'error', title: 'a masking rule for a field that does not exist' },
  DC502: { severity: 'error', title: 'a masking rule that does not exist or cannot mask the field' },
  DC503: { severity: 'error', title: 'a field that is to be masked without a rule' },
  DC504: { severity: 'error', title: 'two masking rules for one field' },
  DC505: { severity: 'error', title: 'a category of personal data that does not exist' },

  DC601: { severity: 'error', title: 'the output cannot be written' },
  DC602: { severity: 'error', title: 'the disk is full' },
  DC603: { severity: 'error', title: 'the output is a folder where a file is needed, or a file where a folder is' },
  DC604: { severity: 'error', title: 'a file in the output folder is not ours to replace' },
} as const satisfies Record<`DC${number}`, { severity: Severity; title: string }>;

export type Code = keyof typeof codes;
