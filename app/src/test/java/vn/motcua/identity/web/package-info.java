@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
