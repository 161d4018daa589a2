/** What the recurrent layers compute. */
package org.layerwright.dl4j.recurrent.internal;
