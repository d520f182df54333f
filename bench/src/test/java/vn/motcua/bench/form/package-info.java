@NullMarked
package vn.motcua.bench.form;

import org.jspecify.annotations.NullMarked;
