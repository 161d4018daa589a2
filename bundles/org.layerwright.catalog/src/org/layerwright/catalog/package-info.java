/**
 * Every kind of thing a network is made of, declared once. A kind is one class and one line in
 * {@link org.layerwright.catalog.Catalog}; palette, property sheet, validation, shape inference, generated code and
 * listings follow from its declaration.
 */
package org.layerwright.catalog;
