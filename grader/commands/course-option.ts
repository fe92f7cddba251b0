import path from 'node:path';
import { projectFolder } from '../build-folder';
import type { Course } from '../course/kata';
import { readCourse } from '../course/read-course';
import type { Io } from './command';

/** The course that `--course` names, else the one that this grader came with. */
export function courseOf(option: string | undefined, io: Io): Course {
  return readCourse(option === undefined ? projectFolder() : path.resolve(io.cwd, option));
}
