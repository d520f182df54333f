@NullMarked
package vn.motcua.catalogue.web;

import org.jspecify.annotations.NullMarked;
