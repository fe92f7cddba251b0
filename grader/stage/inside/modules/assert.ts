import assert from 'assert/build/assert';

export default assert;
