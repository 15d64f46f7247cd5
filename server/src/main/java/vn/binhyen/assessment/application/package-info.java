/// Files of criteria, what officers do with an assessment, and its figures.
@NullMarked
package vn.binhyen.assessment.application;

import org.jspecify.annotations.NullMarked;
