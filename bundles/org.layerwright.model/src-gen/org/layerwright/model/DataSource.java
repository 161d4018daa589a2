/**
 * Generated from model/layerwright.ecore. Do not edit.
 */
package org.layerwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where samples come from.
 * <!-- end-model-doc -->
 *
 *
 * @see org.layerwright.model.ModelPackage#getDataSource()
 * @model
 * @generated
 */
public interface DataSource extends Configured {
} // DataSource
