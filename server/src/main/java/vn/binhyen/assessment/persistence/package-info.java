/// SQL of the schema `assessment`.
@NullMarked
package vn.binhyen.assessment.persistence;

import org.jspecify.annotations.NullMarked;
